package coop.portal.launch;

import org.springframework.boot.SpringApplication;

/** The embedded database of a process that has taken its folder: it ends after the application, and then the folder is free. */
final class OwnedDatabase {

    private final DatabaseAccess access;

    private OwnedDatabase(DatabaseAccess access) {
        this.access = access;
    }

    static OwnedDatabase startOn(DataFolder folder) {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, ServerSizing.ofThisMachine());
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            folder.close();
        });
        return new OwnedDatabase(database.access());
    }

    DatabaseAccess access() {
        return access;
    }
}

package coop.portal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The accounts of the embedded server, said to it at each start in a file that only the owner can read and that is gone
 * when the server answers. Tables are granted after the migration, one by one.
 */
final class ServerAccounts {

    private ServerAccounts() {}

    static Path write(DataFolder folder, Credentials credentials) throws IOException {
        Path file = folder.temporary().resolve("accounts.sql");
        Credentials.writeForTheOwner(file, String.join("\n", statements(credentials)) + "\n");
        return file;
    }

    private static List<String> statements(Credentials credentials) {
        String root = account("root");
        String owner = account(DatabaseAccess.OWNER);
        String application = account(DatabaseAccess.APPLICATION);
        return List.of(
                "CREATE DATABASE IF NOT EXISTS " + DatabaseAccess.SCHEMA
                        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                "CREATE USER IF NOT EXISTS " + root + ";",
                "ALTER USER " + root + " IDENTIFIED BY '" + credentials.root() + "';",
                "GRANT ALL PRIVILEGES ON *.* TO " + root + " WITH GRANT OPTION;",
                "CREATE USER IF NOT EXISTS " + owner + ";",
                "ALTER USER " + owner + " IDENTIFIED BY '" + credentials.owner() + "';",
                "GRANT ALL PRIVILEGES ON " + DatabaseAccess.SCHEMA + ".* TO " + owner + " WITH GRANT OPTION;",
                "CREATE USER IF NOT EXISTS " + application + ";",
                "ALTER USER " + application + " IDENTIFIED BY '" + credentials.application() + "';",
                "GRANT CREATE TEMPORARY TABLES ON " + DatabaseAccess.SCHEMA + ".* TO " + application + ";");
    }

    private static String account(String user) {
        return "'" + user + "'@'" + DatabaseAccess.HOST + "'";
    }
}

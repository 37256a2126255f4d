package coop.portal.architecture;

import coop.portal.PortalApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules know only whom they say they know, and nobody in a circle. */
class ModuleMapTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    @Test
    void modules_know_only_whom_they_say_they_know() {
        MODULES.verify();
    }

    @Test
    void the_map_can_be_drawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
    }
}

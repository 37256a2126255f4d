package coop.portal;

import coop.portal.launch.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one application class: everything else is found below it. */
@Modulithic(systemName = "Cổng kinh tế tập thể")
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] args) {
        System.exit(CommandLine.run(PortalApplication.class, args));
    }
}

package planted.purelaw.rules;

import org.springframework.stereotype.Component;

/** Law with a framework. */
@Component
class Law {}

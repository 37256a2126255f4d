package planted.finalverb;

import org.springframework.stereotype.Service;

/** A verb that cannot be guarded. */
@Service
final class Doing {}

package planted.unguarded;

import org.springframework.stereotype.Service;

/** A verb that anybody may use. */
@Service
public class Doing {
    public void something() {}
}

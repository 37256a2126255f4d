package coop.portal.evaluation;

import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import java.util.List;

/** What typed points are refused for. */
final class Reviews {

    private Reviews() {}

    static void refuseErrors(List<Remark> remarks) {
        List<Refusal> errors = remarks.stream()
                .filter(Remark::stops)
                .map(remark -> new Refusal(remark.key(), remark.args()))
                .toList();
        if (!errors.isEmpty()) {
            throw new RefusedException(errors);
        }
    }
}

package coop.portal.uikit;

import coop.portal.kernel.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the pages of things of all kinds are, as far as their modules say. */
@Component
public class SubjectLinks {

    private final Map<String, SubjectLink> byType;

    SubjectLinks(ObjectProvider<SubjectLink> links) {
        byType = links.stream().collect(Collectors.toMap(SubjectLink::type, Function.identity()));
    }

    /** Without a leading slash; none when its module brings no page for it. */
    public Optional<String> path(Subject subject) {
        return Optional.ofNullable(byType.get(subject.type())).map(link -> link.path(subject.id()));
    }
}

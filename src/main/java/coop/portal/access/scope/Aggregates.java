package coop.portal.access.scope;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * A collection of aggregates as the person who asks may see it: what is out of scope is not found, and cannot be saved.
 *
 * @param <E> the entity, marked {@link ScopedBy} or {@link Unscoped}
 */
@NoRepositoryBean
public interface Aggregates<E> extends Repository<E, Long> {

    Optional<E> findById(Long id);

    List<E> findAllById(Iterable<Long> ids);

    <S extends E> S save(S entity);

    <S extends E> List<S> saveAll(Iterable<S> entities);

    void delete(E entity);

    void deleteAll(Iterable<? extends E> entities);

    /** Writes what is pending now, so that a constraint speaks inside the use case and not after it. */
    void flush();

}

package coop.portal.access.scope;

import coop.portal.kernel.NotFoundException;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/**
 * The one base of all repositories: what lies out of scope is not found, and what would lie out of scope is not saved.
 *
 * @param <T> the entity; Spring Data recognises both parameters by these very names, and would not call the methods of
 *     here under others
 */
public class ScopedJpaRepository<T, ID> extends SimpleJpaRepository<T, ID> {

    private final EntityScope scope;

    public ScopedJpaRepository(JpaEntityInformation<T, ?> entity, EntityManager entityManager) {
        super(entity, entityManager);
        this.scope = new EntityScope(entity.getJavaType());
    }

    @Override
    public Optional<T> findById(ID id) {
        return super.findById(id).filter(scope::shows);
    }

    @Override
    public boolean existsById(ID id) {
        return findById(id).isPresent();
    }

    @Override
    public List<T> findAllById(Iterable<ID> ids) {
        return super.findAllById(ids).stream().filter(scope::shows).toList();
    }

    @Override
    public <S extends T> S save(S entity) {
        mustShow(entity);
        return super.save(entity);
    }

    @Override
    public void delete(T entity) {
        mustShow(entity);
        super.delete(entity);
    }

    private void mustShow(T entity) {
        if (!scope.shows(entity)) {
            throw new NotFoundException(entity.getClass().getSimpleName());
        }
    }
}

package planted.backdoor;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A collection that nobody scopes. */
@NoRepositoryBean
interface Things extends Repository<Object, Long> {}

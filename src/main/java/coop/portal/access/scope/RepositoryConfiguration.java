package coop.portal.access.scope;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Gives every repository of every module the base that looks at the scope; there is no other way to have one. */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "coop.portal", repositoryBaseClass = ScopedJpaRepository.class)
class RepositoryConfiguration {}

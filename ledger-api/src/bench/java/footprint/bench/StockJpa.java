package footprint.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Axon's JPA engine with Hibernate, as Spring Boot would set both up. */
final class StockJpa {
    private StockJpa() {}

    static Peers.Stock over(DataSource database) {
        EntityManagerFactory factory = factory(database);
        EntityManager shared = SharedEntityManagerCreator.createSharedEntityManager(factory);
        JpaTransactionManager transactions = new JpaTransactionManager(factory);
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        JpaEventStorageEngine engine = JpaEventStorageEngine.builder()
                .entityManagerProvider(new SimpleEntityManagerProvider(shared))
                .transactionManager(new SpringTransactionManager(transactions))
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        return new Peers.Stock(engine, transactions);
    }

    private static EntityManagerFactory factory(DataSource database) {
        Properties settings = new Properties();
        settings.put("hibernate.hbm2ddl.auto", "create");
        settings.put(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(database);
        factory.setPackagesToScan(
                "org.axonframework.eventsourcing.eventstore.jpa", "org.axonframework.eventhandling");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaProperties(settings);
        factory.afterPropertiesSet();
        EntityManagerFactory made = factory.getObject();
        if (made == null) {
            throw new IllegalStateException("Hibernate did not start");
        }
        return made;
    }
}

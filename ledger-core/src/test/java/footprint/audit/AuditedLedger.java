package footprint.audit;

import static footprint.disclosure.DisclosureExample.aDisclosure;

import footprint.access.AccessRecorded;
import footprint.agreement.AgreementApproved;
import footprint.agreement.AgreementId;
import footprint.agreement.AgreementState;
import footprint.agreement.TermsExample;
import footprint.catalogue.CatalogueConfiguration;
import footprint.cohort.Cohort;
import footprint.cohort.CohortStatements;
import footprint.database.TestedDatabase;
import footprint.disclosure.Disclosures;
import footprint.disclosure.RecordDisclosure;
import footprint.entry.Entries;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import footprint.entry.Headers;
import footprint.identity.IdentityConfiguration;
import footprint.identity.IdentityVault;
import footprint.identity.Upn;
import footprint.store.Appender;
import footprint.store.Fact;
import footprint.store.StoreConfiguration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Entries 0 to 3 of a sound ledger: a range of numbers, an agreement, an access to one child, a disclosure of 30. */
final class AuditedLedger implements AutoCloseable {
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        StoreConfiguration.class,
        IdentityConfiguration.class,
        CatalogueConfiguration.class,
        Disclosures.class,
        AuditConfiguration.class
    })
    static class SmallApplication {}

    private static final AgreementId AGREEMENT = new AgreementId("DSAP-2024-17");

    final Audit audit;
    final JdbcTemplate jdbc;
    private final ConfigurableApplicationContext application;
    private final int[] children;

    AuditedLedger(Path folder, List<Upn> pupils) {
        application = TestedDatabase.H2.start(folder, SmallApplication.class);
        audit = application.getBean(Audit.class);
        jdbc = application.getBean(JdbcTemplate.class);
        children = application
                .getBean(IdentityVault.class)
                .number(pupils)
                .children()
                .toArray();
        approve();
        access(oneChild());
        disclose(30);
    }

    private void approve() {
        AgreementApproved approved = new AgreementApproved(Headers.on("2024-01-01"), AGREEMENT, TermsExample.terms());
        application
                .getBean(EventStore.class)
                .publish(new GenericDomainEventMessage<>("Agreement", AGREEMENT.value(), 0, approved));
    }

    void access(int child) {
        EntryId id = EntryId.next();
        Cohort cohort = Cohort.of(child);
        AccessRecorded example = Entries.access(id);
        append(
                new AccessRecorded(
                        example.header(), example.access(), statements().listed(id, cohort, 0)),
                cohort);
    }

    /** A disclosure of so many children under the agreement, with the findings that it gives. */
    void disclose(int count) {
        EntryId id = EntryId.next();
        Cohort cohort = cohort(count);
        AgreementState agreement = AgreementState.of(
                        List.of(new AgreementApproved(Headers.on("2024-01-01"), AGREEMENT, TermsExample.terms())))
                .orElseThrow();
        RecordDisclosure command = new RecordDisclosure(
                Headers.of(id, "2024-03-01"),
                aDisclosure().disclosure(),
                statements().listed(id, cohort, 0));
        append(application.getBean(Disclosures.class).decide(Optional.of(agreement), command), cohort);
    }

    int oneChild() {
        return children[0];
    }

    Cohort cohort(int count) {
        return Cohort.of(Arrays.copyOf(children, count));
    }

    CohortStatements statements() {
        return application.getBean(CohortStatements.class);
    }

    void append(Entry entry, Cohort cohort) {
        application.getBean(Appender.class).append(List.of(new Fact(entry, new byte[32], Map.of(Fact.WHOLE, cohort))));
    }

    AuditReport audited() {
        return audit.run(false, (checked, end) -> {});
    }

    @Override
    public void close() {
        application.close();
    }
}

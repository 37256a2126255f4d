package coop.portal.inspections.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.RecordingSignals;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.SignalDraft;
import coop.portal.inspections.model.SignalKind;
import coop.portal.inspections.model.Suggestion;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Window;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes down what was heard of an organisation. */
@Route(InspectionsNavigation.NEW_SIGNAL)
@RolesAllowed(InspectionPermissions.SIGNAL_WRITE)
class SignalForm extends FormPage<SignalDraft> {

    private static final String PAGE = "inspections.SignalForm";

    private final RecordingSignals signals;
    private final InspectionQueries queries;
    private final ComboBox<Option> organisation;
    private final Select<SignalKind> kind;
    private final DatePicker heardOn;
    private final MultiSelectComboBox<InspectionTopic> topics;
    private final TextField source;
    private final TextField reference;
    private final TextArea note;

    SignalForm(RecordingSignals signals, InspectionQueries queries, FormTools tools) {
        super(PAGE, tools);
        this.signals = signals;
        this.queries = queries;
        FormSection heard = section("heard");
        organisation = heard.searched("organisation", this::organisations);
        kind = heard.choice("kind", SignalKind.class);
        kind.setEmptySelectionAllowed(false);
        kind.setValue(SignalKind.COMPLAINT);
        heardOn = heard.date("heardOn");
        source = heard.text("source");
        reference = heard.text("reference");
        topics = heard.add("topics", topicBox(), TopicNames::of, TopicNames::read);
        note = heard.longText("note");
        open("inspections.signal:new");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("inspections.SignalsView.title"), InspectionsNavigation.SIGNALS));
    }

    @Override
    protected SignalDraft draft() {
        Option picked = organisation.getValue();
        return new SignalDraft(
                picked == null ? null : OrganisationId.parse(picked.value()),
                Objects.requireNonNullElse(kind.getValue(), SignalKind.COMPLAINT), heardOn.getValue(), topics.getValue(),
                source.getValue(), reference.getValue(), note.getValue());
    }

    @Override
    protected List<Remark> check(SignalDraft draft) {
        return signals.check(draft);
    }

    @Override
    protected String save(SignalDraft draft) {
        signals.record(draft);
        return InspectionsNavigation.SIGNALS;
    }

    @Override
    protected void fill(SignalDraft draft) {
        kind.setValue(draft.kind());
        heardOn.setValue(draft.heardOn());
        topics.setValue(draft.topics());
        source.setValue(draft.source());
        reference.setValue(draft.reference());
        note.setValue(draft.note());
    }

    private Stream<Option> organisations(String words, int offset, int limit) {
        return queries.organisations(words, new Window(offset, limit, List.of())).stream().map(SignalForm::option);
    }

    private static Option option(Suggestion one) {
        return new Option(one.organisation().text(), one.name() + " – " + one.communeName());
    }

    private static MultiSelectComboBox<InspectionTopic> topicBox() {
        MultiSelectComboBox<InspectionTopic> box = new MultiSelectComboBox<>(Messages.text(PAGE + ".topics"));
        box.setItems(InspectionTopic.values());
        box.setItemLabelGenerator(Messages::label);
        return box;
    }
}

package coop.portal.registry.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.registry.model.Death;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.Gender;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The people of an organisation with their offices. */
final class PeopleField extends RowsField<Person> {

    private static final String TEXT = "registry.PeopleField";

    PeopleField() {
        super(TEXT);
        setLabel(Messages.text(OrganisationForm.PAGE + ".people"));
    }

    static String write(List<Person> people) {
        return json(people);
    }

    static List<Person> read(String kept) {
        return parse(kept, Person.class);
    }

    @Override
    Row<Person> row(@Nullable Person person, Runnable changed) {
        Line line = new Line();
        if (person != null) {
            line.show(person);
        }
        line.listen(changed);
        return line;
    }

    private static final class Line implements Row<Person> {

        private final TextField name = text("fullName", 120);
        private final Select<PersonRole> role = choice("role", PersonRole.values());
        private final Checkbox represents = new Checkbox(Messages.text(TEXT + ".represents"));
        private final TextField personalId = text("personalId", 20);
        private final DatePicker born = DateFields.day(Messages.text(TEXT + ".dateOfBirth"));
        private final Select<Gender> gender = choice("gender", Gender.values());
        private final TextField phone = text("phone", 60);
        private final Select<Education> education = choice("education", Education.values());
        private final DatePicker from = DateFields.day(Messages.text(TEXT + ".termFrom"));
        private final DatePicker to = DateFields.day(Messages.text(TEXT + ".termTo"));
        private final TextField resolutionNo = text("resolutionNo", 60);
        private final DatePicker resolutionDate = DateFields.day(Messages.text(TEXT + ".resolutionDate"));

        private final DatePicker diedOn = DateFields.day(Messages.text(TEXT + ".diedOn"));
        private final TextField deathSource = text("deathSource", 200);

        private void show(Person person) {
            name.setValue(person.fullName());
            role.setValue(person.role());
            represents.setValue(person.legalRepresentative());
            Picks.set(personalId, person.personalId());
            born.setValue(person.dateOfBirth());
            gender.setValue(person.gender());
            Picks.set(phone, person.phone());
            education.setValue(person.education());
            from.setValue(person.termFrom());
            to.setValue(person.termTo());
            Picks.set(resolutionNo, person.resolutionNo());
            resolutionDate.setValue(person.resolutionDate());
            Death death = person.death();
            diedOn.setValue(death == null ? null : death.day());
            Picks.set(deathSource, death == null ? null : death.source());
        }

        private void listen(Runnable changed) {
            for (HasValue<?, ?> field : new HasValue<?, ?>[] {
                name, role, represents, personalId, born, gender, phone, education, from, to, resolutionNo, resolutionDate,
                diedOn, deathSource
            }) {
                field.addValueChangeListener(event -> changed.run());
            }
        }

        @Override
        public Div fields() {
            return new Div(name, role, represents, personalId, born, gender, phone, education, from, to, resolutionNo,
                    resolutionDate, diedOn, deathSource);
        }

        @Override
        public @Nullable Person value() {
            if (name.getValue().isBlank() && personalId.getValue().isBlank()) {
                return null;
            }
            return new Person(
                    name.getValue().strip(),
                    Objects.requireNonNullElse(role.getValue(), PersonRole.BOARD_MEMBER),
                    represents.getValue(),
                    Picks.text(personalId),
                    born.getValue(),
                    gender.getValue(),
                    Picks.text(phone),
                    education.getValue(),
                    from.getValue(),
                    to.getValue(),
                    Picks.text(resolutionNo),
                    resolutionDate.getValue(),
                    diedOn.isEmpty() ? null : new Death(diedOn.getValue(), Picks.text(deathSource)));
        }

        private static TextField text(String key, int longest) {
            TextField field = new TextField(Messages.text(TEXT + "." + key));
            field.setMaxLength(longest);
            return field;
        }

        private static <E extends Enum<E>> Select<E> choice(String key, E[] constants) {
            Select<E> field = new Select<>();
            field.setLabel(Messages.text(TEXT + "." + key));
            field.setItems(constants);
            field.setItemLabelGenerator(constant -> constant == null ? "" : Messages.label(constant));
            field.setEmptySelectionAllowed(true);
            return field;
        }
    }
}

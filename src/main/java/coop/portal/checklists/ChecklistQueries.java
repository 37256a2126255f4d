package coop.portal.checklists;

import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.Checklist;
import coop.portal.checklists.model.ChecklistAction;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.ChecklistSheet;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.checklists.model.Photo;
import coop.portal.checklists.model.PhotoFile;
import coop.portal.checklists.model.PhotoId;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.persistence.ChecklistPhotos;
import coop.portal.checklists.persistence.ChecklistRecords;
import coop.portal.checklists.persistence.ChecklistTemplates;
import coop.portal.checklists.rules.AnswerRules;
import coop.portal.checklists.rules.Counting;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of checklists: one that is not of the agency of whoever asks is not found here. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(ChecklistPermissions.SHEET_READ)
public class ChecklistQueries {

    private final ChecklistDesk desk;
    private final ChecklistRecords records;
    private final ChecklistPhotos photos;
    private final ChecklistTemplates templates;

    ChecklistQueries(ChecklistDesk desk, ChecklistRecords records, ChecklistPhotos photos, ChecklistTemplates templates) {
        this.desk = desk;
        this.records = records;
        this.photos = photos;
        this.templates = templates;
    }

    /** @throws NotFoundException when there is none in scope */
    public ChecklistSheet sheet(ChecklistId id) {
        OpenChecklist open = desk.open(id);
        Checklist one = open.one();
        Template template = templates.find(one.template()).orElseThrow();
        Map<String, Answer> answers = records.answers(id).stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        Map<String, List<Photo>> pictures = photos.of(id).stream().collect(Collectors.groupingBy(Photo::item));
        List<ChecklistLine> lines = template.items().stream()
                .map(item -> {
                    Answer answer = answers.get(item.code());
                    return new ChecklistLine(
                            item, answer, AnswerRules.missing(answer), pictures.getOrDefault(item.code(), List.of()));
                })
                .toList();
        List<Refusal> refused = desk.decide(open, ChecklistAction.ANSWER, null)
                        instanceof Verdict.Refused<ChecklistState>(List<Refusal> reasons)
                ? reasons
                : List.of();
        return new ChecklistSheet(
                one, open.standing() == null ? null : open.standing().check(), template.kind(), template.number(), lines, Counting.of(answers.values()), refused);
    }

    /** The content of a photo. @throws NotFoundException when the checklist has none such in scope */
    public PhotoFile photo(ChecklistId id, PhotoId photo) {
        desk.open(id);
        return photos.file(id, photo).orElseThrow(() -> new NotFoundException("photo " + photo.text()));
    }
}

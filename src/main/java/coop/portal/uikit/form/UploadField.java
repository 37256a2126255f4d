package coop.portal.uikit.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** Takes one file, and says before how large it may be and of which kinds; it lands on the disk, never in memory. */
public final class UploadField extends Composite<Div> {

    private static final int MEGABYTE = 1024 * 1024;

    /** What happens with the file, which is gone afterwards unless it was moved away. Called on the screen's thread. */
    @FunctionalInterface
    public interface Receiver {
        void received(String fileName, Path file);
    }

    private final Span problem = new Span();

    /** @param endings such as {@code .xlsx} */
    public UploadField(int maxBytes, List<String> endings, Receiver receiver) {
        String tooBig = Messages.text("uikit.upload.too-big", Formats.number(maxBytes / MEGABYTE));
        Upload upload = new Upload();
        upload.setUploadHandler(new BoundedUpload(
                maxBytes,
                (fileName, file) -> {
                    upload.clearFileList();
                    tell("");
                    receiver.received(fileName, file);
                },
                () -> {
                    upload.clearFileList();
                    tell(tooBig);
                }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxBytes);
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        upload.setI18n(words(maxBytes, endings));
        upload.setUploadButton(new Button(Messages.text("uikit.upload.choose")));
        upload.setDropLabel(new Span(Messages.text("uikit.upload.drop")));
        upload.addFileRejectedListener(event -> tell(event.getErrorMessage()));
        Span hint = new Span(hint(maxBytes, endings));
        hint.addClassName("upload-hint");
        problem.addClassNames("upload-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassName("upload-field");
        getContent().add(upload, hint, problem);
    }

    /** Takes a table and opens the address that comes of it; what is wrong with the file is told below. */
    public static UploadField ofTable(long maxBytes, BiFunction<String, Path, String> reader) {
        UploadField[] self = new UploadField[1];
        self[0] = new UploadField((int) maxBytes, List.of(".xlsx", ".csv"), (fileName, file) -> Attempt
                .problem(() -> UI.getCurrent().navigate(reader.apply(fileName, file)))
                .ifPresent(self[0]::tell));
        return self[0];
    }

    /** Says what is wrong with the file. */
    public void tell(String words) {
        problem.setText(words);
    }

    private static String hint(int maxBytes, List<String> endings) {
        return Messages.text("uikit.upload.hint", String.join(", ", endings), Formats.number(maxBytes / MEGABYTE));
    }

    private static UploadI18N words(int maxBytes, List<String> endings) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Messages.text("uikit.upload.one-only"))
                .setFileIsTooBig(Messages.text("uikit.upload.too-big", Formats.number(maxBytes / MEGABYTE)))
                .setIncorrectFileType(Messages.text("uikit.upload.wrong-kind", String.join(", ", endings))));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Messages.text("uikit.upload.connecting"))
                        .setStalled(Messages.text("uikit.upload.stalled"))
                        .setProcessing(Messages.text("uikit.upload.processing"))
                        .setHeld(Messages.text("uikit.upload.held")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Messages.text("uikit.upload.no-server"))
                        .setUnexpectedServerError(Messages.text("uikit.upload.failed"))
                        .setForbidden(Messages.text("uikit.problem.denied"))));
        return words;
    }
}

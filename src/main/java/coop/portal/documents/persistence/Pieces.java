package coop.portal.documents.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.documents.model.AttachmentId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The content of files, piece by piece: never more than one piece of a file is in memory. */
@Repository
@Unscoped("who may see a file is asked of the module it hangs on, before its content is touched")
public class Pieces extends Statements {

    private static final int PIECE = 256 << 10;

    Pieces(Door door) {
        super(door);
    }

    public void write(AttachmentId id, InputStream in) throws IOException {
        byte[] piece = in.readNBytes(PIECE);
        for (int place = 0; piece.length > 0; place++) {
            jdbc().sql("INSERT INTO documents_piece (attachment_id, place, content) VALUES (?, ?, ?)")
                    .params(id.value(), place, piece)
                    .update();
            piece = in.readNBytes(PIECE);
        }
    }

    public void read(AttachmentId id, OutputStream out) throws IOException {
        Optional<byte[]> piece = piece(id, 0);
        for (int place = 1; piece.isPresent(); place++) {
            out.write(piece.get());
            piece = piece(id, place);
        }
    }

    private Optional<byte[]> piece(AttachmentId id, int place) {
        return jdbc().sql("SELECT content FROM documents_piece WHERE attachment_id = ? AND place = ?")
                .params(id.value(), place)
                .query((rs, number) -> rs.getBytes(1))
                .optional();
    }
}

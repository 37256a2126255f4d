package coop.portal.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import coop.portal.support.UseCase;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@UseCase(value = "CHK-04", rule = "P-02")
class QrPictureTest {

    private static final int SCALE = 6;

    @Test
    void a_reader_finds_the_address_in_the_picture() throws NotFoundException, ChecksumException, FormatException {
        for (String address : new String[] {"http://localhost:8080/checklists/sheet/0K9ZQ4X7M2ABC",
            "https://kinhtetapthe.example.gov.vn/cong/checklists/sheet/0K9ZQ4X7M2ABC"}) {
            assertThat(read(QrPicture.svg(address))).isEqualTo(address);
        }
    }

    /** Paints the squares of the path as a browser would, and reads them as a phone would. */
    private static String read(String svg) throws NotFoundException, ChecksumException, FormatException {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (square.find()) {
            for (int y = 0; y < SCALE; y++) {
                int from = (Integer.parseInt(square.group(2)) * SCALE + y) * side + Integer.parseInt(square.group(1)) * SCALE;
                Arrays.fill(pixels, from, from + SCALE, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}

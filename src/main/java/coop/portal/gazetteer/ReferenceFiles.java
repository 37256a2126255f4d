package coop.portal.gazetteer;

import coop.portal.gazetteer.model.ProvinceUnits;
import coop.portal.gazetteer.model.UnitFile;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.Unit;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The reference data of one province as it comes with the product. */
final class ReferenceFiles {

    private final String folder;

    ReferenceFiles(String province) {
        this.folder = "/territory/" + province + "/";
    }

    ProvinceUnits units() {
        Properties province = new Properties();
        try {
            province.load(new InputStreamReader(
                    new ByteArrayInputStream(bytes("province.properties")), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProvinceUnits(
                province.getProperty("code"),
                province.getProperty("name"),
                UnitFiles.read(UnitFile.FORMER, bytes("former-communes.csv")),
                UnitFiles.read(UnitFile.TODAY, bytes("communes.csv")));
    }

    /** The agencies of the province that are not kept yet. */
    List<Agency> agencies(UnitId province, List<Agency> kept) {
        Map<String, AgencyId> ids = new HashMap<>();
        kept.forEach(agency -> ids.put(agency.code(), agency.id()));
        List<Agency> agencies = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .ofNamedCsvRecord(new String(bytes("agencies.csv"), StandardCharsets.UTF_8))) {
            List<NamedCsvRecord> all = lines.stream()
                    .filter(line -> !ids.containsKey(line.getField("code")))
                    .toList();
            all.forEach(line -> ids.put(line.getField("code"), AgencyId.next()));
            all.forEach(line -> agencies.add(agency(line, province, ids)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return agencies;
    }

    private static Agency agency(NamedCsvRecord line, UnitId province, Map<String, AgencyId> ids) {
        LocalDate from = day(line.getField("valid_from"));
        return new Agency(
                ids.get(line.getField("code")),
                line.getField("code"),
                line.getField("name"),
                AgencyKind.valueOf(line.getField("kind")),
                province,
                Optional.ofNullable(from).orElse(Unit.BEFORE_RECORDS),
                day(line.getField("valid_to")),
                ids.get(line.getField("successor")));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private byte[] bytes(String name) {
        try (InputStream in = ReferenceFiles.class.getResourceAsStream(folder + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + folder + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

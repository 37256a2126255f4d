package coop.portal.exchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import coop.portal.kernel.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, element by element. Document types are refused, no entity but the five of XML is known, and
 * no single piece of markup or text may be longer than a megabyte or so, however it is written.
 */
final class XmlPart implements AutoCloseable {

    private static final long LONGEST_PIECE = 2L << 20;
    private static final InputFactoryImpl FACTORY = factory();

    private final Meter meter;
    private final XMLStreamReader reader;

    XmlPart(InputStream in) {
        this.meter = new Meter(in);
        try {
            this.reader = FACTORY.createXMLStreamReader(meter);
        } catch (XMLStreamException | RuntimeException e) {
            throw because(e);
        }
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next event. */
    int next() {
        try {
            meter.begin();
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusals.dtd();
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw because(e);
        }
    }

    /** Goes to the next start of an element; false at the end of the part. */
    boolean nextStart() {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, whatever its namespace. */
    @Nullable String attribute(String name) {
        try {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw because(e);
        }
    }

    /** Adds the text at hand, up to a length. */
    void appendTo(StringBuilder text, int atMost) {
        try {
            if (text.length() < atMost) {
                text.append(reader.getText(), 0, Math.min(reader.getTextLength(), atMost - text.length()));
            }
        } catch (RuntimeException e) {
            throw because(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            meter.close();
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw because(e);
        }
    }

    private static RefusedException because(Exception e) {
        return e instanceof RefusedException refused ? refused : Refusals.damaged();
    }

    /** Counts what is read for one piece of a part. */
    private static final class Meter extends FilterInputStream {

        private long count;

        Meter(InputStream in) {
            super(in);
        }

        void begin() {
            count = 0;
        }

        @Override
        public int read() throws IOException {
            return add(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            return add(read, read);
        }

        private int add(int result, int read) {
            if (result >= 0) {
                count += read;
            }
            if (count > LONGEST_PIECE) {
                throw Refusals.bomb();
            }
            return result;
        }
    }
}

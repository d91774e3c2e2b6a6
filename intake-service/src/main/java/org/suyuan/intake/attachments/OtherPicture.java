package org.suyuan.intake.attachments;

import static org.suyuan.intake.attachments.AttachmentRules.ATTACHMENT_IS_WHOLE;
import static org.suyuan.intake.attachments.AttachmentRules.PICTURE_HAS_A_FAIR_SIZE;
import static org.suyuan.intake.attachments.AttachmentRules.PICTURE_IS_OF_ONE_PAGE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.suyuan.rules.RuleBroken;

/** A picture of a format that few viewers of an office know, as a PNG: WebP, GIF, BMP, TIFF; what it shows, and nothing else of it. */
final class OtherPicture {
    /** Points of a picture; a page scanned at 600 points an inch has 35 million. */
    private static final long POINTS = 40_000_000;

    /** Of each line one point of so many is enough to see whether a picture goes on to its end. */
    private static final int COARSE = 16;

    private OtherPicture() {}

    /** The picture of the file; of a scan of several pages all but one would be lost. */
    static byte[] asPng(byte[] content) {
        return png(read(content, reader -> {
            int pages = reader.getNumImages(true);
            PICTURE_IS_OF_ONE_PAGE.demand(pages == 1, pages);
            return reader.read(0);
        }));
    }

    /** Whether a picture is read to its last line without a warning. */
    static boolean isAllThere(byte[] content) {
        AtomicBoolean warned = new AtomicBoolean();
        read(content, reader -> {
            reader.addIIOReadWarningListener((source, warning) -> warned.set(true));
            ImageReadParam coarse = reader.getDefaultReadParam();
            coarse.setSourceSubsampling(COARSE, 1, 0, 0);
            return reader.read(0, coarse);
        });
        return !warned.get();
    }

    private static BufferedImage read(byte[] content, Reading reading) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ATTACHMENT_IS_WHOLE.demand(readers.hasNext());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                PICTURE_HAS_A_FAIR_SIZE.demand(points <= POINTS, POINTS / 1_000_000);
                return reading.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new RuleBroken(ATTACHMENT_IS_WHOLE);
        }
    }

    private interface Reading {
        BufferedImage of(ImageReader reader) throws IOException;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Png.cleaned(png.toByteArray());
    }
}

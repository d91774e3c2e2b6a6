package org.suyuan.intake.attachments;

import static org.suyuan.intake.IntakeRules.ATTACHMENT_FITS;
import static org.suyuan.intake.IntakeRules.ATTACHMENT_IS_WHOLE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.suyuan.rules.RuleBroken;

/** A picture of a format that few viewers of an office know, as a PNG: WebP, GIF, BMP, TIFF; what it shows, and nothing else of it. */
final class OtherPicture {
    /** Points of a picture; a page scanned at 600 points an inch has 35 million. */
    private static final long POINTS = 40_000_000;

    private OtherPicture() {}

    /** The first picture of the file. */
    static byte[] asPng(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ATTACHMENT_IS_WHOLE.demand(readers.hasNext());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                ATTACHMENT_FITS.demand(points <= POINTS, POINTS);
                return png(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new RuleBroken(ATTACHMENT_IS_WHOLE);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return Png.cleaned(png.toByteArray());
    }
}

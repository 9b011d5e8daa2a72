package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * One list entry with its marks taken off: a checkbox, a letter, a picture or link, a code word, the quote below.
 *
 * @param box {@code x}, a space, or null when there is no checkbox
 * @param letter or null
 * @param image or null
 * @param target of a branch, without #; or null
 * @param code the code word at the end; empty when there is none
 * @param words what is left of the sentence
 * @param quote what the quote below says
 */
record Marks(String box, String letter, Image image, String target, String code, List<Node> words, List<Node> quote) {
    private static final Pattern START = Pattern.compile("^(?:\\[([ xX])\\]\\s+)?(?:([a-z])\\.(?:\\s+|$))?");

    static Marks read(Node entry) {
        Node sentence = entry.getFirstChild();
        if (!(sentence instanceof Paragraph)) {
            return new Marks(null, null, null, null, "", List.of(), List.of());
        }
        String code = takeCode(sentence);
        String[] start = takeStart(sentence);
        Image image = sentence.getFirstChild() instanceof Image first ? first : null;
        if (image != null) {
            image.unlink();
            trim(sentence);
        }
        String target = sentence.getFirstChild() instanceof Link link ? unwrap(link) : null;
        return new Marks(start[0], start[1], image, target, code, children(sentence), quote(entry));
    }

    private static String takeCode(Node sentence) {
        if (!(sentence.getLastChild() instanceof Code code)) {
            return "";
        }
        code.unlink();
        if (sentence.getLastChild() instanceof Text text) {
            text.setLiteral(text.getLiteral().stripTrailing());
        }
        return code.getLiteral();
    }

    private static String[] takeStart(Node sentence) {
        if (!(sentence.getFirstChild() instanceof Text text)) {
            return new String[2];
        }
        Matcher matcher = START.matcher(text.getLiteral());
        String[] start = matcher.find() ? new String[] {matcher.group(1), matcher.group(2)} : new String[2];
        text.setLiteral(text.getLiteral().substring(matcher.end()));
        trim(sentence);
        return start;
    }

    private static void trim(Node sentence) {
        if (sentence.getFirstChild() instanceof Text text) {
            text.setLiteral(text.getLiteral().stripLeading());
            if (text.getLiteral().isEmpty()) {
                text.unlink();
            }
        }
    }

    /** A branch is shown as a button, so its words are what the link held. */
    private static String unwrap(Link link) {
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.unlink();
        return link.getDestination().replaceFirst("^#", "");
    }

    private static List<Node> quote(Node entry) {
        for (Node node = entry.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BlockQuote quote) {
                return children(quote);
            }
        }
        return List.of();
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}

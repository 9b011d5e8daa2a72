package org.waymark.curriculum.authoring;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * Markdown to HTML and to plain words. Raw HTML is escaped and dangerous addresses are dropped.
 *
 * @param pictures where pictures are served from, such as {@code /lessons/68-ON1/}
 * @param version what makes the address of a picture change with the lesson
 */
record Rendering(String pictures, String version) {
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    Prose prose(List<Node> en, List<Node> es) {
        return new Prose(new Text(html(en), html(es)), new Text(plain(en), plain(es)));
    }

    private String html(List<Node> nodes) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Image image) {
                        attributes.put("src", pictures + image.getDestination() + "?v=" + version);
                        attributes.put("loading", "lazy");
                    }
                })
                .build();
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> html.append(renderer.render(node)));
        return html.toString();
    }

    static String plain(List<Node> nodes) {
        StringBuilder plain = new StringBuilder();
        nodes.forEach(node -> plain.append(PLAIN.render(node)).append(node instanceof Block ? " " : ""));
        return plain.toString().strip();
    }
}

/**
 * Reads lessons from their files and checks them. Pure: imports itself, items, {@code java..} and the Markdown and YAML
 * parsers. A lesson that is read is whole in both languages; everything that is wrong is a {@link
 * org.waymark.curriculum.authoring.Finding} with file, line, problem and remedy.
 */
package org.waymark.curriculum.authoring;

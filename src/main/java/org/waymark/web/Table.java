package org.waymark.web;

import java.util.List;

/** A page that is also a table, so that it can be written as CSV and as a spreadsheet from the very same query. */
public interface Table {
    /** Column names, plain and stable: programs read them. */
    List<String> columns();

    /** Rows of numbers, texts or null (not shown). */
    List<List<Object>> rows();
}

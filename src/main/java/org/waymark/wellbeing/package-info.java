/**
 * The help page and the way out. Neither stores, sends or counts anything about who came. Nobody may use this
 * component, so that nothing can come to depend on who was here.
 */
package org.waymark.wellbeing;

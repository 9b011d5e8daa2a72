/** Taking a quiz: a student's session, responses that are only ever added, one submission, and the class's tallies. */
package org.waymark.quiz;

/**
 * Who learns where: districts and schools, classes, enrolments, the way in for students, and the adults whom a school
 * names for help. It decides who teaches a class; it knows nothing of lessons. Uses identity (and platform, web).
 */
package org.waymark.roster;

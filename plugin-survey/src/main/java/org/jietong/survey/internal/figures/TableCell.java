package org.jietong.survey.internal.figures;

/** A cell of a table, by its row and its column from 0. */
record TableCell(int row, int column) {}

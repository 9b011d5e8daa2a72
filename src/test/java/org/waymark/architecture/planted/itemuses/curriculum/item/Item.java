package org.waymark.architecture.planted.itemuses.curriculum.item;

import org.waymark.architecture.planted.itemuses.platform.Dice;

/** Planted: an item is not pure. */
public class Item {
    Dice used;
}

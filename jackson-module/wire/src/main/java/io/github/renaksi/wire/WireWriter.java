package io.github.renaksi.wire;

/** Takes a document piece by piece. Implemented by adapters. */
public interface WireWriter {

    /** Begins an object. */
    void objectStart();

    /** Ends an object. */
    void objectEnd();

    /** Begins an array. */
    void arrayStart();

    /** Ends an array. */
    void arrayEnd();

    /**
     * Writes the name of a property.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a text.
     *
     * @param text the text
     */
    void text(String text);

    /**
     * Writes a number.
     *
     * @param digits the number as it is to stand there
     */
    void number(String digits);

    /**
     * Writes true or false.
     *
     * @param flag which
     */
    void flag(boolean flag);
}

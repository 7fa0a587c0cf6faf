package io.github.renaksi.wire;

/**
 * A document as a sequence of tokens, seen from the current one. Implemented by adapters, which let the exceptions of
 * their parser pass, unchecked.
 */
public interface WireReader {

    /** The kinds of token. */
    enum Token {
        /** An object begins. */
        OBJECT_START,
        /** An object ends. */
        OBJECT_END,
        /** An array begins. */
        ARRAY_START,
        /** An array ends. */
        ARRAY_END,
        /** The name of a property. */
        NAME,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True. */
        TRUE,
        /** False. */
        FALSE,
        /** Null. */
        NULL,
        /** The document is over, or holds something that JSON does not have. */
        END
    }

    /**
     * The current token.
     *
     * @return its kind
     */
    Token token();

    /**
     * Goes on to the next token.
     *
     * @return its kind
     */
    Token next();

    /**
     * The text of the current token: a name, a text, or a number as it is written.
     *
     * @return the text
     */
    String text();

    /**
     * Where the current token stands; behind the end of an object or array, where that stood.
     *
     * @return a JSON Pointer from the root of the document
     */
    String pointer();
}

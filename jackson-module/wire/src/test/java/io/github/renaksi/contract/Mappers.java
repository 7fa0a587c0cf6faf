// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.contract;

/** The mappers of one version of Jackson, which every contract is held by. */
public interface Mappers {

    /**
     * Reads with the ready mapper.
     *
     * @param json the document
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws Exception what the mapper throws
     */
    <T> T read(String json, Class<T> type) throws Exception;

    /**
     * Reads bytes with the ready mapper.
     *
     * @param json the document in UTF-8
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws Exception what the mapper throws
     */
    <T> T readBytes(byte[] json, Class<T> type) throws Exception;

    /**
     * Reads with a mapper of the user's that is as lenient as it can be made: unknown properties ignored, names
     * case-insensitive and in snake case, single values taken for arrays, blanks for nulls, default typing on.
     *
     * @param json the document
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws Exception what the mapper throws
     */
    <T> T readLeniently(String json, Class<T> type) throws Exception;

    /**
     * Reads YAML.
     *
     * @param yaml the document
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws Exception what the mapper throws
     */
    <T> T readYaml(String yaml, Class<T> type) throws Exception;

    /**
     * Writes on one line.
     *
     * @param value the value
     * @return the document
     * @throws Exception what the mapper throws
     */
    String write(Object value) throws Exception;

    /**
     * Writes with the lenient mapper.
     *
     * @param value the value
     * @return the document
     * @throws Exception what the mapper throws
     */
    String writeLeniently(Object value) throws Exception;

    /**
     * The message of a mapper's exception without the mapper's own additions.
     *
     * @param failure the exception
     * @return the message
     */
    String message(Throwable failure);

    /**
     * Writes bytes with the lenient mapper.
     *
     * @param value the value
     * @return the document in UTF-8
     * @throws Exception what the mapper throws
     */
    byte[] bytesLeniently(Object value) throws Exception;

    /**
     * Writes YAML.
     *
     * @param value the value
     * @return the document
     * @throws Exception what the mapper throws
     */
    String writeYaml(Object value) throws Exception;

    /**
     * Makes a tree of a value with a mapper that has the module and is else as it comes.
     *
     * @param value the value
     * @return the tree
     * @throws Exception what the mapper throws
     */
    Object tree(Object value) throws Exception;

    /**
     * Makes a value of a tree with the same mapper.
     *
     * @param tree the tree
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws Exception what the mapper throws
     */
    <T> T fromTree(Object tree, Class<T> type) throws Exception;

    /**
     * Makes a tree of one object.
     *
     * @param property the name of its property
     * @param held what that holds, which JSON need not have
     * @return the tree
     */
    Object treeHolding(String property, Object held);

    /**
     * Reads a tree with the same mapper, which makes doubles of decimals.
     *
     * @param json the document
     * @return the tree
     * @throws Exception what the mapper throws
     */
    Object readTree(String json) throws Exception;

    /**
     * Reads a tree with the ready mapper.
     *
     * @param json the document
     * @return the tree
     * @throws Exception what the mapper throws
     */
    Object readExactTree(String json) throws Exception;

    /**
     * Makes a value of another with the mapper that is as it comes.
     *
     * @param value what there is, such as a map
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws Exception what the mapper throws
     */
    <T> T convert(Object value, Class<T> type) throws Exception;

    /**
     * Writes a value to a buffer of tokens and reads it from there.
     *
     * @param value the value
     * @param type its type
     * @param <T> its type
     * @return the value
     * @throws Exception what the mapper throws
     */
    <T> T buffered(T value, Class<T> type) throws Exception;
}

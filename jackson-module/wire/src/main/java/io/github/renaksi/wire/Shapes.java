package io.github.renaksi.wire;

/** The table of shapes: the JSON form of every type that can be read or written. */
public final class Shapes {

    private Shapes() {}

    /**
     * Shows every type that has a shape.
     *
     * @param visitor who takes them
     */
    public static void forEach(Shape.Visitor visitor) {
        CommonShapes.forEach(visitor);
        ComplaintShapes.forEach(visitor);
        AssessmentShapes.forEach(visitor);
        PlanShapes.forEach(visitor);
        MonitoringShapes.forEach(visitor);
        ReviewShapes.forEach(visitor);
    }
}

package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import org.suyuan.platform.store.Aggregates;

/** The gradings of all petitions. */
@ApplicationScoped
public class Gradings extends Aggregates<Grading> {}

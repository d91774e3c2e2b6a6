package org.suyuan.intake.grassroots;

import jakarta.enterprise.context.ApplicationScoped;
import org.suyuan.platform.store.Aggregates;

/** All needs and early signs. */
@ApplicationScoped
public class Needs extends Aggregates<Need> {}

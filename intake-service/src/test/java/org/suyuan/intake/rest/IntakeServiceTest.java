package org.suyuan.intake.rest;

import io.quarkus.test.junit.QuarkusTest;
import org.suyuan.testkit.ServiceCheck;

@QuarkusTest
class IntakeServiceTest extends ServiceCheck {}

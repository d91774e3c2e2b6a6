package org.suyuan.intake.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.suyuan.testkit.Servers;
import org.suyuan.testkit.ServiceCheck;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class IntakeServiceTest extends ServiceCheck {}

package org.suyuan.grading.rest;

import io.quarkus.test.junit.QuarkusTest;
import org.suyuan.testkit.ServiceCheck;

@QuarkusTest
class GradingServiceTest extends ServiceCheck {}

package org.suyuan.feedback.rest;

import io.quarkus.test.junit.QuarkusTest;
import org.suyuan.testkit.ServiceCheck;

@QuarkusTest
class FeedbackServiceTest extends ServiceCheck {}

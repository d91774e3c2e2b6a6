package org.suyuan.consultation.rest;

import io.quarkus.test.junit.QuarkusTest;
import org.suyuan.testkit.ServiceCheck;

@QuarkusTest
class ConsultationServiceTest extends ServiceCheck {}

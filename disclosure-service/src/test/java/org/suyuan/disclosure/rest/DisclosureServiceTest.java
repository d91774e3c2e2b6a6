package org.suyuan.disclosure.rest;

import io.quarkus.test.junit.QuarkusTest;
import org.suyuan.testkit.ServiceCheck;

@QuarkusTest
class DisclosureServiceTest extends ServiceCheck {}

package org.suyuan.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.suyuan.platform.problem.Messages;

/**
 * Says once what would be said at every field: what the codes of a list mean, what the usual parameters are, and how a
 * value of a type looks. What a field says of itself stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WordsOpenApiFilter implements OASFilter {
    private static final String TIME = "LocalTime";
    private static final String AN_ID = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77";

    /** Name of a parameter to what it is. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("petitionId", "The petition, UUIDv7 信访事项"),
            Map.entry("otherId", "The other petition, UUIDv7"),
            Map.entry("petitionerId", "The petitioner, UUIDv7"),
            Map.entry("attachmentId", "The file, UUIDv7"),
            Map.entry("recusalId", "The recusal, UUIDv7"),
            Map.entry("receptionId", "The reception, UUIDv7"),
            Map.entry("appointmentId", "The appointment, UUIDv7"),
            Map.entry("matterId", "The matter, UUIDv7 同一事项"),
            Map.entry("needId", "The need, UUIDv7"),
            Map.entry("accountabilityId", "The accountability, UUIDv7"),
            Map.entry("adviceId", "The advice, UUIDv7"),
            Map.entry("actId", "The record of the act, UUIDv7"),
            Map.entry("inspectionId", "The inspection, UUIDv7"),
            Map.entry("optionId", "The option, UUIDv7"),
            Map.entry("mediationId", "The mediation, UUIDv7"),
            Map.entry("partId", "The part of the agreement, UUIDv7"),
            Map.entry("taskForceId", "The task force, UUIDv7"),
            Map.entry("raisingId", "The raising, UUIDv7"),
            Map.entry("campaignId", "The campaign, UUIDv7"),
            Map.entry("placeId", "The place of mediation, UUIDv7"),
            Map.entry("mediatorId", "The mediator, UUIDv7"),
            Map.entry("partnerId", "The body outside, UUIDv7"),
            Map.entry("meetingId", "The meeting, UUIDv7"),
            Map.entry("referralId", "The referral, UUIDv7"),
            Map.entry("lawsuitId", "The proceedings, UUIDv7"),
            Map.entry("settlementId", "The settlement, UUIDv7"),
            Map.entry("stageId", "The stage, UUIDv7"),
            Map.entry("bodyId", "The body, UUIDv7"),
            Map.entry("memberId", "The seat in a body, UUIDv7"),
            Map.entry("seatId", "The seat in a session, UUIDv7"),
            Map.entry("sessionId", "The session, UUIDv7"),
            Map.entry("assessorId", "The entry in the register of assessors, UUIDv7"),
            Map.entry("lateRequestId", "The late request, UUIDv7"),
            Map.entry("careId", "The care, UUIDv7"),
            Map.entry("destructionId", "The list of files to be destroyed, UUIDv7"),
            Map.entry("lookBackId", "The campaign of looking back, UUIDv7"),
            Map.entry("protectionId", "The protection case, UUIDv7"),
            Map.entry("draftId", "The draft, UUIDv7"),
            Map.entry("supervisionId", "The supervision, UUIDv7"),
            Map.entry("obligationId", "The promise or action item, UUIDv7"),
            Map.entry("filterId", "The saved filter, UUIDv7"),
            Map.entry("itemId", "The action item, UUIDv7"),
            Map.entry("eventId", "The event, UUIDv7"),
            Map.entry("periodId", "The sensitive period, UUIDv7"),
            Map.entry("simulationId", "The simulation, UUIDv7"),
            Map.entry("number", "Number of the edition, from 0"),
            Map.entry("year", "Year of the announcement"),
            Map.entry("paper", "Title of the paper that announces it"),
            Map.entry("kind", "Which kind; see the codes"),
            Map.entry("state", "How far it has come; see the codes"),
            Map.entry("channel", "Way of arrival (I-13)"),
            Map.entry("unit", "Path of a unit, with all below it"),
            Map.entry("purpose", "What it is needed for; goes on record (X-35)"),
            Map.entry("field", "Fields of the identity that are opened"),
            Map.entry("leader", "Account of the leader"),
            Map.entry("day", "Day in the zone of record, Asia/Shanghai"),
            Map.entry("from", "First day in the zone of record, Asia/Shanghai"),
            Map.entry("to", "Last day in the zone of record, Asia/Shanghai"),
            Map.entry("dryRun", "Whether the rows are only looked at"),
            Map.entry("cursor", "The next of the page before; the first page when absent"),
            Map.entry("limit", "How many at most"));

    /** Name of a field of text to how it looks. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("actor", "clerk-wang"),
            Map.entry("firstHandler", "clerk-wang"),
            Map.entry("categoryBy", "clerk-wang"),
            Map.entry("declaredBy", "clerk-wang"),
            Map.entry("withdrawnBy", "director-zhao"),
            Map.entry("unit", "/group/mine-2"),
            Map.entry("purpose", "INVESTIGATION"),
            Map.entry("requestId", "f2c1a7c09b3e4d51"),
            Map.entry("reason", "no petition of this id"),
            Map.entry("item", "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77"),
            Map.entry("detail", "不能为空"),
            Map.entry("title", "违反规则"),
            Map.entry("instance", "/intake/v1/petitions"),
            Map.entry("rule", "REFUSAL_SHOWS_THE_RIGHT_WAY"),
            Map.entry("receiptCode", "7K2M-Q9ZD-04TB-XN8E"),
            Map.entry("next", "AZqfXnwafT6bQloODm8rdw"),
            Map.entry("externalRef", "12345-2026-0098"),
            Map.entry("text", "我队 6 月至 8 月井下作业，高温津贴至今未发。"),
            Map.entry("refusalExplanation", "该事项已进入劳动仲裁程序，请向某市劳动人事争议仲裁委员会提出。"),
            Map.entry("settlementExplanation", "已当场与财务部核对，漏发的津贴随本月工资补发。"),
            Map.entry("history", "去年十月曾电话反映，答复为研究中。"),
            Map.entry("idNumber", "150000199001010010"),
            Map.entry("address", "某市某区矿区 3 号楼"),
            Map.entry("email", "petitioner@example.org"),
            Map.entry("employeeNumber", "E20418"),
            Map.entry("person", "clerk-li"),
            Map.entry("nature", "职工要求单位补发 2025 年高温津贴，依据集团津贴办法"),
            Map.entry("number", "XF20261121-000042-7"),
            Map.entry("fingerprint", "9f86d081884c7d65"),
            Map.entry("head", "9f86d081884c7d659a2feaa0c55ad015"),
            Map.entry("brokenEntry", "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77"));

    /** Types that stand in the document as schemas of their own. */
    private static final Map<String, String> TYPES = Map.of(
            "UUID",
            "Id, UUIDv7",
            "Instant",
            "Moment, RFC 3339",
            "LocalDate",
            "Day in the zone of record, Asia/Shanghai",
            TIME,
            "Time of day in the zone of record, Asia/Shanghai, for example 09:00");

    /** Names of lists whose labels stand under the class that they belong to. */
    private static final List<String> OWNERS = List.of("", "Deadline.", "Limit.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().forEach(WordsOpenApiFilter::complete);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> complete(operation)));
    }

    private static void complete(String name, Schema schema) {
        if (schema.getEnumeration() != null && schema.getDescription() == null) {
            schema.description(codes(name, schema.getEnumeration()));
        }
        if (name.startsWith("Page") && schema.getDescription() == null) {
            schema.description("One page, newest first 分页");
        }
        if (schema.getDescription() == null) {
            schema.description(TYPES.get(name));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(WordsOpenApiFilter::exemplify);
        }
        if (name.equals(TIME)) {
            // Unquoted, as the writer has it, YAML 1.1 reads a time of day as a number.
            schema.examples(null);
        }
        exemplify(name, schema);
    }

    private static void complete(Operation operation) {
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(WordsOpenApiFilter::complete);
    }

    private static void complete(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.description(PARAMETERS.get(parameter.getName()));
        }
    }

    /** {@code VISIT 来访 visit} for each code, in the order of the list. */
    private static String codes(String name, List<Object> codes) {
        return codes.stream().map(code -> code(name, String.valueOf(code))).collect(Collectors.joining("; "));
    }

    private static String code(String name, String code) {
        for (String owner : OWNERS) {
            String key = "label." + owner + name + "." + code;
            String chinese = Messages.text(Locale.SIMPLIFIED_CHINESE, key);
            if (!chinese.equals(key)) {
                return code + " " + chinese + " " + Messages.text(Locale.ENGLISH, key);
            }
        }
        return code;
    }

    private static void exemplify(String name, Schema schema) {
        if (schema.getRef() == null
                && (schema.getExamples() == null || schema.getExamples().isEmpty())) {
            example(name, schema).ifPresent(schema::addExample);
        }
    }

    private static Optional<Object> example(String name, Schema schema) {
        if (schema.getEnumeration() != null) {
            return Optional.of(schema.getEnumeration().get(0));
        }
        List<SchemaType> types = Optional.ofNullable(schema.getType()).orElse(List.of());
        if (types.contains(SchemaType.BOOLEAN)) {
            return Optional.of(true);
        }
        if (types.contains(SchemaType.INTEGER)) {
            return Optional.of(1);
        }
        if (types.contains(SchemaType.NUMBER)) {
            return Optional.of(0.5);
        }
        return switch (Objects.requireNonNullElse(schema.getFormat(), "")) {
            case "uuid" -> Optional.of(AN_ID);
            case "date" -> Optional.of("2026-11-21");
            case "date-time" -> Optional.of("2026-11-21T08:30:00+08:00");
            default -> types.contains(SchemaType.STRING) ? Optional.ofNullable(TEXTS.get(name)) : Optional.empty();
        };
    }
}

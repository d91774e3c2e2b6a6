package org.suyuan.grading.table;

import static org.suyuan.grading.table.TableRules.TABLE_CELL_IS_A_CONDITION;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suyuan.rules.RuleBroken;

/** A cell that can be asked: typed, without loops but over the lists of its own column, without any reach outside. */
final class CompiledCell {
    /** Whether a cell holds for a value; a condition that fails, as by division by zero, is not taken for a no. */
    enum Answer {
        YES,
        NO,
        UNDECIDED
    }

    private static final CelOptions BOUNDS = CelOptions.current()
            .maxExpressionCodePointSize(20_000)
            .comprehensionMaxIterations(10_000)
            .build();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(BOUNDS).build();

    private final Fact fact;
    private final CelRuntime.Program program;
    private final List<Object> constants;

    /**
     * Compiles a cell.
     *
     * @param row its place, from 1
     * @throws RuleBroken when it is no condition on its column, with the place and the reason
     */
    CompiledCell(int row, Fact fact, Cell cell) {
        this.fact = fact;
        TABLE_CELL_IS_A_CONDITION.demand(
                cell.hasOneForm(), row, fact, "1 x oneOf | atLeast, atMost | containsAny | is | cel");
        try {
            CelAbstractSyntaxTree condition = CelCompilerFactory.standardCelCompilerBuilder()
                    .setOptions(BOUNDS)
                    .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                    .addVar(fact.variable(), fact.type())
                    .setResultType(SimpleType.BOOL)
                    .build()
                    .compile(cell.expression(fact))
                    .getAst();
            this.program = RUNTIME.createProgram(condition);
            this.constants = constants(condition);
        } catch (CelValidationException e) {
            throw refused(row, e.getErrors().stream().map(CelIssue::getMessage).collect(Collectors.joining("; ")));
        } catch (CelEvaluationException e) {
            throw refused(row, e.getErrorCode().name());
        }
        constants.forEach(constant -> TABLE_CELL_IS_A_CONDITION.demand(
                !(constant instanceof String text) || fact.allows(text), row, fact, constant));
    }

    Answer ask(Object value) {
        try {
            return Boolean.TRUE.equals(program.eval(Map.of(
                            fact.variable(), value instanceof Integer number ? (Object) number.longValue() : value)))
                    ? Answer.YES
                    : Answer.NO;
        } catch (CelEvaluationException e) {
            return Answer.UNDECIDED;
        }
    }

    Fact fact() {
        return fact;
    }

    /** The constants that the value is compared with. */
    List<Object> constants() {
        return constants;
    }

    RuleBroken refused(int row, String reason) {
        return new RuleBroken(TABLE_CELL_IS_A_CONDITION, row, fact, reason);
    }

    private static List<Object> constants(CelAbstractSyntaxTree condition) {
        return CelNavigableAst.fromAst(condition)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.CONSTANT)
                .map(node -> node.expr().constant())
                .filter(constant -> constant.getKind() == CelConstant.Kind.INT64_VALUE
                        || constant.getKind() == CelConstant.Kind.STRING_VALUE)
                .map(constant -> constant.getKind() == CelConstant.Kind.INT64_VALUE
                        ? (Object) constant.int64Value()
                        : constant.stringValue())
                .toList();
    }
}

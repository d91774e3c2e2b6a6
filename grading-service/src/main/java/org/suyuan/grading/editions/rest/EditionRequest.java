package org.suyuan.grading.editions.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param <T> what is written in the edition */
@Schema(description = "A draft of an edition")
public record EditionRequest<T>(
        @Schema(description = "The rules") @NotNull @Valid T content,

        @Schema(description = "Why", examples = "按集团 2027 年信访工作办法修订") @NotBlank @Size(max = 500) String note) {}

// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.contract.ProblemContract;

class ProblemProperties extends ProblemContract implements Jackson3Mappers {}

// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import io.github.renaksi.contract.YamlContract;

/** YAML with Jackson 2. */
class YamlProperties extends YamlContract implements Jackson2Mappers {}

/** What tests stand on: the three bases, who acts, what day it is, how many queries were asked. */
@NullMarked
package coop.portal.support;

import org.jspecify.annotations.NullMarked;

/**
 * The portal with which a province's departments do the State's work on cooperatives.
 *
 * <p>Each package below is a module. {@code kernel} holds the words everybody shares, {@code uikit} the design system;
 * {@code territory} knows the administrative units and {@code gazetteer} keeps them, {@code access} who you are, what you may do and which rows are
 * yours, {@code audit} what happened, {@code law} the numbers of law and {@code calendar} which days are worked; {@code exchange} reads and writes workbooks, {@code documents} keeps files and makes papers, {@code worklist} collects what waits
 * for somebody; {@code registry} keeps the organisations, {@code reconciliation} holds them against the national system and
 * {@code inspections} keeps the plans, {@code fieldwork} what becomes of them; {@code shell} is the frame
 * around the screens and {@code launch} starts and stops it all.
 *
 * <p>Inside a module: <em>model</em> is the language, <em>root</em> is the verbs, <em>rules</em> is the law,
 * <em>persistence</em> is the memory, <em>ui</em> is the face. Calls go down, events go up.
 */
@NullMarked
package coop.portal;

import org.jspecify.annotations.NullMarked;

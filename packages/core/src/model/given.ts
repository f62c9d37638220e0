/**
 * The input of a complete form: its members, with their comments, those of `Changed` with another type.
 *
 * @typeParam Complete - The complete form.
 * @typeParam Changed - Types of members that differ in input.
 */
export type Given<Complete, Changed = unknown> = {
  [Key in keyof Complete]: Key extends keyof Changed
    ? Changed[Key] | (undefined extends Complete[Key] ? undefined : never)
    : undefined extends Complete[Key]
      ? Complete[Key] | undefined
      : Complete[Key]
}

/**
 * {@linkcode Given}, where all but some members may be left out or be `undefined`.
 *
 * @typeParam Needed - Members that must be there.
 */
export type GivenWith<Complete, Needed extends keyof Complete, Changed = unknown> = Given<
  Pick<Complete, Needed>,
  Changed
> &
  MayLack<Given<Omit<Complete, Needed>, Changed>>

type MayLack<Members> = { [Key in keyof Members]?: Members[Key] | undefined }

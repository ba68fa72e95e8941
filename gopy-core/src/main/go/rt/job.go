package rt

// A job is a call that runs on a goroutine of its own: Python has packed its frame, and reads it once the job
// has ended. Without a frame it is one of many calls with numbers, or stands for a Python callable. See ADR 6.
type job struct {
	ticket uint64 // by which Python knows it
	kind   uint64 // its thunk, and [cancellable]
	frame  *Frame
	many   *many
}

// cancellable is set in the kind of a job whose call has a context.
const cancellable = 1 << 32

// run makes the call, and has Python told.
func (j *job) run() {
	if j.many != nil {
		j.many.call(int(j.ticket - j.many.first))
		return
	}
	if j.frame == nil {
		runInPython(j.ticket)
		return
	}
	status := Status(inside)
	defer func() {
		if status == inside { // the goroutine ends; the frame tells so
			status = Panicked
		}
		if j.kind&cancellable != 0 {
			jobContexts.leave(j.ticket)
		}
		deliver(j.ticket, status)
	}()
	j.frame[landingSlot] = 0
	status = serve(uint32(j.kind), j.frame)
}

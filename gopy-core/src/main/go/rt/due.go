package rt

import "sync"

// A due is what a call has to see to when it ends.
type due struct {
	copies []copyBack
	raised error // by a callback that went in with the call, where no caller of it could be told
	over   bool
}

// dues are those of the calls now running; the frame of a call that has one says so in dueSlot.
var dues struct {
	sync.Mutex
	of map[*Frame]*due
}

// due is that of the call that f belongs to.
func (f *Frame) due() *due {
	dues.Lock()
	defer dues.Unlock()
	d := dues.of[f]
	if d == nil {
		if dues.of == nil {
			dues.of = map[*Frame]*due{}
		}
		d = &due{}
		dues.of[f] = d
		f[dueSlot] = 1
	}
	return d
}

// settle sees to what is due when a call ends, and returns what it is to raise.
func (f *Frame) settle() error {
	dues.Lock()
	d := dues.of[f]
	delete(dues.of, f)
	d.over = true
	dues.Unlock()
	d.copyBack()
	return d.raised
}

// take has the call raise an error, the first of several, and says whether it can: it is still running.
func (d *due) take(err error) bool {
	if d == nil {
		return false
	}
	dues.Lock()
	defer dues.Unlock()
	if d.raised == nil {
		d.raised = err
	}
	return !d.over
}

// instead has a call that ended by itself raise that error. Its results are read beside it.
func (f *Frame) instead(status Status, err error) Status {
	switch status {
	case Failed:
		handles.release(f[errorSlot])
		return Error(f, err)
	case Done:
		return Error(f, err)
	}
	return status
}

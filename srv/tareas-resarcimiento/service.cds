using from '../../db/resarcimiento';

/** Looks at the clocks of Resarcimientos, their reservations and their vouchers; never reachable from outside. */
@protocol: 'none'
service TareasDeResarcimiento {
  action escalar();
  action vencer();
}
